/** Keeps what every page of the desk can do by keyboard. */
export {}
