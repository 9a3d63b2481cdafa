"""What reaches beyond the right edge of the window, so that the page could be pushed sideways; computed in the page."""

TOO_WIDE = """() => [...document.querySelectorAll('body *')]
    .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter(element => !element.closest('.menu, pre'))
    .map(element => element.outerHTML.slice(0, 90)).slice(0, 3)"""
