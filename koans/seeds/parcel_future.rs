//! Deliveries as futures on a tiny executor.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

type Task = Pin<Box<dyn Future<Output = ()>>>;

#[derive(Default)]
struct Ready(Mutex<VecDeque<usize>>);

struct TaskWaker {
    id: usize,
    ready: Arc<Ready>,
}

impl Wake for TaskWaker {
    fn wake(self: Arc<Self>) {
        self.ready.0.lock().unwrap().push_back(self.id);
    }
}

#[derive(Default)]
pub struct Executor {
    tasks: HashMap<usize, Task>,
    ready: Arc<Ready>,
}

impl Executor {
    pub fn spawn(&mut self, future: impl Future<Output = ()> + 'static) -> usize {
        let id = self.tasks.len();
        self.tasks.insert(id, Box::pin(future));
        self.ready.0.lock().unwrap().push_back(id);
        id
    }

    /// Polls woken tasks; returns the ids of those that still wait.
    pub fn run(&mut self) -> Vec<usize> {
        loop {
            let Some(id) = self.ready.0.lock().unwrap().pop_front() else {
                break;
            };
            let Some(task) = self.tasks.get_mut(&id) else {
                continue;
            };
            let ready = Arc::clone(&self.ready);
            let waker = Waker::from(Arc::new(TaskWaker { id, ready }));
            let mut cx = Context::from_waker(&waker);
            if task.as_mut().poll(&mut cx).is_ready() {
                self.tasks.remove(&id);
            }
        }
        let mut waiting: Vec<usize> = self.tasks.keys().copied().collect();
        waiting.sort_unstable();
        waiting
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Delivery {
    Arrived { parcel: u32 },
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

impl Courier {
    pub fn deliver(self, parcel: u32) {
        self.0.borrow_mut().outcome = Some(Delivery::Arrived { parcel });
    }
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

pub async fn sign(receipt: Receipt, log: Rc<RefCell<Vec<String>>>) {
    let text = match receipt.await {
        Delivery::Arrived { parcel } => format!("got {parcel}"),
        Delivery::Lost => "lost".to_string(),
    };
    log.borrow_mut().push(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delivered_in_any_order() {
        let log = Rc::new(RefCell::new(Vec::new()));
        let mut executor = Executor::default();
        let (first, receipt) = dispatch();
        executor.spawn(sign(receipt, Rc::clone(&log)));
        let (second, receipt) = dispatch();
        executor.spawn(sign(receipt, Rc::clone(&log)));
        assert_eq!(executor.run(), [0, 1]);
        second.deliver(8);
        assert_eq!(executor.run(), [0]);
        first.deliver(5);
        assert!(executor.run().is_empty());
        assert_eq!(*log.borrow(), ["got 8", "got 5"]);
    }

    #[test]
    fn lost_parcels() {
        let log = Rc::new(RefCell::new(Vec::new()));
        let mut executor = Executor::default();
        let (courier, receipt) = dispatch();
        executor.spawn(sign(receipt, log.clone()));
        drop(courier);
        assert!(executor.run().is_empty());
        assert_eq!(log.borrow()[0], "lost");
    }

    #[test]
    fn polled_by_hand() {
        let (courier, mut receipt) = dispatch();
        let mut cx = Context::from_waker(Waker::noop());
        assert!(Pin::new(&mut receipt).poll(&mut cx).is_pending());
        courier.deliver(3);
        let delivery = Delivery::Arrived { parcel: 3 };
        let poll = Pin::new(&mut receipt).poll(&mut cx);
        assert_eq!(poll, Poll::Ready(delivery.clone()));
    }

    #[test]
    fn tasks_spawn_couriers() {
        let mut executor = Executor::default();
        let (courier, receipt) = dispatch();
        let log = Rc::default();
        let id = executor.spawn(sign(receipt, Rc::clone(&log)));
        executor.spawn(async move { courier.deliver(1) });
        assert_eq!((id, executor.run().len()), (0, 0));
        assert_eq!(log.take(), ["got 1"]);
    }
}
