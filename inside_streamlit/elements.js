// Streamlit's own elements, by the names that its tests know them by.
const pageOf = () => document.querySelector('[data-testid="stMain"]');
const columnOf = (node) => node.closest('[data-testid="stColumn"]');
const isRunning = () =>
  document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState !== "notRunning";
