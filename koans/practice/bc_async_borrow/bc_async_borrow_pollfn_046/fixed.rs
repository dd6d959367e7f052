use std::cell::RefCell;
use std::future::{poll_fn, Future};
use std::rc::Rc;
use std::task::Poll;

pub type Pile = Rc<RefCell<Vec<String>>>;

/// Takes the pile away once it holds `least` letters.
pub fn collect(pile: &Pile, least: usize) -> impl Future<Output = Vec<String>> + use<> {
    let pile = Rc::clone(pile);
    poll_fn(move |_| {
        if pile.borrow().len() < least {
            return Poll::Pending;
        }
        Poll::Ready(pile.take())
    })
}

pub fn drop_letter(pile: &Pile, text: &str) -> usize {
    let mut pile = pile.borrow_mut();
    pile.push(text.to_string());
    pile.len()
}
