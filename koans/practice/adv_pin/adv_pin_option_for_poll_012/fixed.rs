use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

#[derive(Default)]
pub struct Mailbox {
    letters: VecDeque<String>,
    reader: Option<Waker>,
}

pub struct Receive(pub Rc<RefCell<Mailbox>>);

impl Future for Receive {
    type Output = String;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        let mut mailbox = self.0.borrow_mut();
        match mailbox.letters.pop_front() {
            Some(letter) => Poll::Ready(letter),
            None => {
                mailbox.reader = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}

pub fn post(mailbox: &RefCell<Mailbox>, letter: &str) -> bool {
    let mut mailbox = mailbox.borrow_mut();
    mailbox.letters.push_back(letter.to_string());
    mailbox.reader.take().map(Waker::wake).is_some()
}
