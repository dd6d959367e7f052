//! A gate that admits few async visitors at a time, and retries.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

#[derive(Clone)]
pub struct Gate {
    free: Rc<Cell<usize>>,
    queue: Rc<RefCell<VecDeque<Waker>>>,
}

/// Frees its place when dropped.
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
        if let Some(waker) = self.gate.queue.borrow_mut().pop_front() {
            waker.wake();
        }
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

#[derive(Debug)]
pub struct GaveUp<E> {
    pub tries: u32,
    pub last: E,
}

impl<E: fmt::Display> fmt::Display for GaveUp<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "gave up after {} tries: {}", self.tries, self.last)
    }
}

impl<E: Error> Error for GaveUp<E> {}

pub async fn retry<F, Fut, T, E>(most: u32, mut attempt: F) -> Result<T, GaveUp<E>>
where
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<T, E>>,
{
    let mut tries = 1;
    loop {
        match attempt(tries).await {
            Ok(value) => return Ok(value),
            Err(last) if tries == most => return Err(GaveUp { tries, last }),
            Err(_) => tries += 1,
        }
    }
}

pub async fn parse_later(text: &str) -> Result<u32, Box<dyn Error>> {
    let number = retry(2, |_| async { text.trim().parse::<u32>() }).await?;
    Ok(number)
}

pub type Task<'t> = Pin<Box<dyn Future<Output = ()> + 't>>;

/// Polls every task once a round and names those that finished.
pub fn rounds<'t>(mut tasks: Vec<(&'t str, Task<'t>)>, most: usize) -> Vec<Vec<&'t str>> {
    let mut cx = Context::from_waker(Waker::noop());
    let mut finished = Vec::new();
    while finished.len() < most && !tasks.is_empty() {
        let mut ready = Vec::new();
        tasks.retain_mut(|(name, task)| {
            let done = task.as_mut().poll(&mut cx).is_ready();
            if done {
                ready.push(*name);
            }
            !done
        });
        finished.push(ready);
    }
    finished
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now<T>(future: impl Future<Output = T>) -> T {
        let mut future = Box::pin(future);
        match future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("not ready"),
        }
    }

    #[test]
    fn one_place_at_a_time() {
        let gate = Gate::new(1);
        let visit = |name: &'static str| {
            let gate = gate.clone();
            let task: Pin<Box<dyn Future<Output = ()>>> = Box::pin(async move {
                let _permit = gate.enter().await;
                if name == "slow" {
                    std::future::pending::<()>().await;
                }
            });
            (name, task)
        };
        let order = rounds(vec![visit("a"), visit("slow"), visit("b")], 2);
        assert_eq!(order, [vec!["a"], vec![]]);
    }

    #[test]
    fn permits_come_back() {
        let gate = Gate::new(2);
        let permit = now(gate.enter());
        assert_eq!(gate.free(), 1);
        drop(permit);
        assert_eq!(gate.clone().free(), 2);
    }

    #[test]
    fn retries_until_it_works() {
        let mut log = Vec::new();
        let value = now(retry(5, |n| {
            log.push(n);
            async move {
                if n == 3 {
                    Ok(n * 10)
                } else {
                    Err("busy")
                }
            }
        }));
        assert_eq!(value.unwrap(), 30);
        assert_eq!(log, [1, 2, 3]);
    }

    #[test]
    fn gives_up() {
        assert_eq!(now(parse_later(" 7 ")).unwrap(), 7);
        let err = now(parse_later("x")).unwrap_err();
        assert_eq!(
            err.to_string(),
            "gave up after 2 tries: invalid digit found in string"
        );
    }
}
