//! A telescope shared by observers: queue, night plan and workers.

use std::collections::{BinaryHeap, HashSet};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Request {
    pub priority: u8,
    pub target: String,
    pub minutes: u32,
}

#[derive(Debug, Default)]
struct Inner {
    heap: BinaryHeap<Request>,
    closed: bool,
}

/// A queue that any number of threads may fill and empty.
#[derive(Debug, Clone, Default)]
pub struct Queue {
    shared: Arc<(Mutex<Inner>, Condvar)>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum QueueError {
    Closed(Request),
    ZeroMinutes { target: String },
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.shared
            .0
            .lock()
            .unwrap_or_else(|broken| broken.into_inner())
    }

    pub fn submit(&self, request: Request) -> Result<usize, QueueError> {
        if request.minutes == 0 {
            return Err(QueueError::ZeroMinutes {
                target: request.target,
            });
        }
        let mut inner = self.lock();
        if inner.closed {
            return Err(QueueError::Closed(request));
        }
        inner.heap.push(request);
        self.shared.1.notify_one();
        Ok(inner.heap.len())
    }

    pub fn close(&self) {
        self.lock().closed = true;
        self.shared.1.notify_all();
    }

    /// Waits for a request; none is left when the queue is closed and empty.
    pub fn take(&self) -> Option<Request> {
        let mut inner = self.lock();
        while inner.heap.is_empty() && !inner.closed {
            inner = self.shared.1.wait(inner).ok()?;
        }
        inner.heap.pop()
    }
}

pub trait Telescope {
    fn observe(&mut self, target: &str) -> Option<f64>;
}

impl<F> Telescope for F
where
    F: FnMut(&str) -> Option<f64>,
{
    fn observe(&mut self, target: &str) -> Option<f64> {
        self(target)
    }
}

pub fn operate<T>(
    queue: &Queue,
    mut telescope: T,
    results: Sender<(String, Option<f64>)>,
) -> JoinHandle<u32>
where
    T: Telescope + Send + 'static,
{
    let queue = queue.clone();
    thread::spawn(move || {
        let mut busy = 0;
        while let Some(Request {
            target, minutes, ..
        }) = queue.take()
        {
            let seen = telescope.observe(&target);
            if results.send((target, seen)).is_err() {
                break;
            }
            busy += minutes;
        }
        busy
    })
}

/// The best requests that fit a night, without asking for a target twice.
pub fn night_plan<'r>(requests: &'r [Request], mut minutes: u32) -> Vec<&'r Request> {
    let mut order: Vec<&'r Request> = requests.iter().collect();
    order.sort_by(|a, b| b.cmp(a));
    let mut targets = HashSet::new();
    order.retain(|request| {
        let fits = request.minutes <= minutes && targets.insert(request.target.as_str());
        minutes -= if fits { request.minutes } else { 0 };
        fits
    });
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    fn request(priority: u8, target: &str, minutes: u32) -> Request {
        Request {
            priority,
            target: target.to_string(),
            minutes,
        }
    }

    #[test]
    fn most_urgent_first() {
        let queue = Queue::default();
        assert_eq!(queue.submit(request(1, "Mars", 5)), Ok(1));
        assert_eq!(queue.submit(request(9, "Nova", 5)), Ok(2));
        assert_eq!(queue.take().unwrap().target, "Nova");
    }

    #[test]
    fn refusals() {
        let queue = Queue::default();
        let zero = queue.submit(request(1, "Mars", 0));
        assert_eq!(
            zero,
            Err(QueueError::ZeroMinutes {
                target: "Mars".into()
            })
        );
        queue.close();
        let late = request(1, "Io", 2);
        assert_eq!(queue.submit(late.clone()), Err(QueueError::Closed(late)));
        assert_eq!(queue.take(), None);
    }

    #[test]
    fn workers_share_the_queue() {
        let queue = Queue::default();
        let (tx, rx) = mpsc::channel();
        let first = operate(&queue, |target: &str| Some(target.len() as f64), tx.clone());
        let second = operate(&queue, |_: &str| None, tx);
        for minutes in [10, 20, 30] {
            queue.submit(request(5, "Vega", minutes)).unwrap();
        }
        queue.close();
        assert_eq!(first.join().unwrap() + second.join().unwrap(), 60);
        assert_eq!(rx.iter().filter(|(target, _)| target == "Vega").count(), 3);
    }

    #[test]
    fn plans_a_night() {
        let requests = [
            request(3, "A", 50),
            request(9, "B", 40),
            request(4, "B", 10),
            request(2, "C", 20),
        ];
        let plan = night_plan(&requests, 65);
        assert_eq!(plan, [&requests[1], &requests[3]]);
    }
}
