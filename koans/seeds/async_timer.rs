//! Countdown futures, a tiny executor and a task set, all by hand.

use std::cell::RefCell;
use std::future::Future;
use std::pin::{pin, Pin};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

/// Is ready after it was polled `left` times.
#[derive(Debug, Clone)]
pub struct Countdown {
    left: u32,
    label: String,
}

impl Countdown {
    pub fn new(label: &str, left: u32) -> Self {
        Countdown {
            left,
            label: label.to_string(),
        }
    }
}

impl Future for Countdown {
    type Output = String;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        if self.left == 0 {
            return Poll::Ready(std::mem::take(&mut self.label));
        }
        self.left -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

#[derive(Debug, Default)]
struct WakeCount(AtomicUsize);

impl Wake for WakeCount {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum Stall {
    NeverWoken { polls: usize },
}

pub fn block_on<F: Future>(future: F) -> Result<F::Output, Stall> {
    let count = Arc::new(WakeCount::default());
    let waker = Waker::from(Arc::clone(&count));
    let mut cx = Context::from_waker(&waker);
    let mut future = pin!(future);
    for polls in 1.. {
        if let Poll::Ready(out) = future.as_mut().poll(&mut cx) {
            return Ok(out);
        }
        if count.0.swap(0, Ordering::SeqCst) == 0 {
            return Err(Stall::NeverWoken { polls });
        }
    }
    unreachable!()
}

pub type Log = Rc<RefCell<Vec<String>>>;

pub async fn launch(log: Log, name: &str, seconds: u32) -> usize {
    for left in (1..=seconds).rev() {
        let label = Countdown::new(name, 1).await;
        log.borrow_mut().push(format!("{label} {left}"));
    }
    log.borrow().len()
}

type Task<'t> = Pin<Box<dyn Future<Output = ()> + 't>>;

#[derive(Default)]
pub struct TaskSet<'t> {
    tasks: Vec<Task<'t>>,
}

impl<'t> TaskSet<'t> {
    pub fn spawn(&mut self, future: impl Future<Output = ()> + 't) -> &mut Self {
        self.tasks.push(Box::pin(future));
        self
    }
}

impl Future for TaskSet<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.tasks
            .retain_mut(|task| task.as_mut().poll(cx).is_pending());
        if self.tasks.is_empty() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countdown_finishes() {
        let timer = Countdown::new("tea", 3);
        assert_eq!(block_on(timer.clone()), Ok("tea".to_string()));
        assert_eq!(block_on(async { timer.await.len() }), Ok(3));
    }

    #[test]
    fn launch_writes_its_log() {
        let log = Log::default();
        assert_eq!(block_on(launch(log.clone(), "T", 2)), Ok(2));
        assert_eq!(*log.borrow(), ["T 2", "T 1"]);
    }

    #[test]
    fn tasks_interleave() {
        let seen = RefCell::new(String::new());
        let mut set = TaskSet::default();
        for (name, ticks) in [("a", 2), ("b", 0), ("c", 1)] {
            let seen = &seen;
            set.spawn(async move {
                let label = Countdown::new(name, ticks).await;
                seen.borrow_mut().push_str(&label);
            });
        }
        assert_eq!(block_on(set), Ok(()));
        assert_eq!(seen.into_inner(), "bca");
    }

    #[test]
    fn sleeping_forever_is_noticed() {
        let stalled = block_on(std::future::pending::<u8>());
        assert_eq!(stalled, Err(Stall::NeverWoken { polls: 1 }));
    }

    #[test]
    fn wake_counts() {
        let count = Arc::new(WakeCount::default());
        Waker::from(count.clone()).wake();
        assert_eq!(count.0.load(Ordering::SeqCst), 1);
    }
}
