"use strict";
// Counts down to what is due within a day; the page says the moment itself, so that nothing is lost without this.
(() => {
  const tell = () => {
    for (const time of document.querySelectorAll("time[data-due]")) {
      const minutes = Math.floor((Date.parse(time.dataset.due) - Date.now()) / 60000);
      const hours = Math.floor(minutes / 60);
      time.textContent = minutes < 0 || hours >= 24 ? "" : hours ? `(${hours} h ${minutes % 60} min left)` : `(${minutes} min left)`;
    }
  };
  tell();
  setInterval(tell, 30000);
  document.querySelector(".faults")?.focus();
})();
