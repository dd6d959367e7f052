use std::cell::RefCell;

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use std::task::{Context, Poll, Waker};

#[derive(Debug, Clone, PartialEq)]
pub enum Delivery {
    Lost,
}

struct Inner {
    outcome: Option<Delivery>,
    waker: Option<Waker>,
}

/// The courier's side.
pub struct Courier(Rc<RefCell<Inner>>);

/// The customer's side.
pub struct Receipt(Rc<RefCell<Inner>>);

pub fn dispatch() -> (Courier, Receipt) {
    let inner = Rc::new(RefCell::new(Inner {
        outcome: None,
        waker: None,
    }));
    (Courier(inner.clone()), Receipt(inner))
}

impl Drop for Courier {
    fn drop(&mut self) {
        let mut inner = self.0.borrow_mut();
        inner.outcome.get_or_insert(Delivery::Lost);
        if let Some(waker) = inner.waker.take() {
            waker.wake();
        }
    }
}

impl Future for Receipt {
    type Output = Delivery;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Delivery> {
        let mut inner = self.0.borrow_mut();
        match inner.outcome.take() {
            Some(delivery) => Poll::Ready(delivery),
            None => {
                inner.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}
