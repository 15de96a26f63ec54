// Load the page anew once the sign-in has ended; the server then leads to the sign-in and back
// to this address. A machine that slept meanwhile is noticed when its reader returns.
let timer;
export default function ({ data }) {
  const end = Date.now() + data.seconds * 1000;
  const look = () => {
    clearTimeout(timer);
    const left = end - Date.now();
    if (left <= 0) location.reload();
    else timer = setTimeout(look, Math.min(left + 500, 60_000));
  };
  look();
  document.addEventListener("visibilitychange", look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", look);
  };
}
