"use strict";
// Run before anything is shown, so that nothing jumps when the questions come one a screen; if they do not, the whole form is shown.
(() => {
  const { classList } = document.documentElement;
  classList.add("scripted");
  addEventListener("DOMContentLoaded", () => {
    if (!document.querySelector(".walking")) classList.remove("scripted");
  });
})();
