use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

#[derive(Clone)]
pub struct Gate {
    free: Rc<Cell<usize>>,
    queue: Rc<RefCell<VecDeque<Waker>>>,
}

pub struct Permit {
    gate: Gate,
}

impl Gate {
    pub fn new(places: usize) -> Self {
        Gate {
            free: Rc::new(Cell::new(places)),
            queue: Rc::default(),
        }
    }
    pub fn enter(&self) -> Enter<'_> {
        Enter { gate: self }
    }
    pub fn free(&self) -> usize {
        self.free.get()
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.gate.free.set(self.gate.free() + 1);
    }
}

pub struct Enter<'g> {
    gate: &'g Gate,
}

impl Future for Enter<'_> {
    type Output = Permit;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Permit> {
        match self.gate.free().checked_sub(1) {
            Some(left) => {
                self.gate.free.set(left);
                Poll::Ready(Permit {
                    gate: self.gate.clone(),
                })
            }
            None => {
                self.gate.queue.borrow_mut().push_back(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}
