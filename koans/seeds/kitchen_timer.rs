//! Hand-written futures for a kitchen.

use std::future::Future;
use std::pin::{pin, Pin};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

/// Ready after it was polled `ticks` times.
#[derive(Debug, Clone, PartialEq)]
pub struct Timer {
    dish: String,
    ticks: u32,
}

impl Timer {
    pub fn new(dish: impl Into<String>, ticks: u32) -> Self {
        Timer {
            dish: dish.into(),
            ticks,
        }
    }
}

impl Future for Timer {
    type Output = String;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        if self.ticks == 0 {
            return Poll::Ready(std::mem::take(&mut self.dish));
        }
        self.ticks -= 1;
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

enum Slot<F: Future> {
    Cooking(Pin<Box<F>>),
    Done(F::Output),
}

/// Waits for all of its parts.
pub struct Menu<F: Future> {
    slots: Vec<Option<Slot<F>>>,
}

impl<F: Future> FromIterator<F> for Menu<F> {
    fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self {
        let boxed = iter.into_iter().map(Box::pin);
        let slots = boxed.map(|part| Some(Slot::Cooking(part))).collect();
        Menu { slots }
    }
}

impl<F> Future for Menu<F>
where
    F: Future,
    F::Output: Unpin,
{
    type Output = Vec<F::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut waiting = false;
        for slot in self.slots.iter_mut() {
            if let Some(Slot::Cooking(part)) = slot {
                match part.as_mut().poll(cx) {
                    Poll::Ready(value) => *slot = Some(Slot::Done(value)),
                    Poll::Pending => waiting = true,
                }
            }
        }
        if waiting {
            return Poll::Pending;
        }
        let done = self.slots.iter_mut().filter_map(|slot| match slot.take() {
            Some(Slot::Done(value)) => Some(value),
            _ => None,
        });
        Poll::Ready(done.collect())
    }
}

/// Counts how often it was woken.
#[derive(Default)]
pub struct Bell {
    rings: AtomicUsize,
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.rings.fetch_add(1, Ordering::SeqCst);
    }
}

#[derive(Debug, PartialEq)]
pub struct Stalled {
    pub polls: usize,
}

/// Polls as long as the bell was rung between two polls.
pub fn cook<F: Future>(future: F, bell: &Arc<Bell>) -> Result<F::Output, Stalled> {
    let waker = Waker::from(bell.clone());
    let mut cx = Context::from_waker(&waker);
    let mut future = pin!(future);
    let mut polls = 0;
    loop {
        let before = bell.rings.load(Ordering::SeqCst);
        polls += 1;
        if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return Ok(value);
        }
        if bell.rings.load(Ordering::SeqCst) == before {
            return Err(Stalled { polls });
        }
    }
}

pub async fn supper(starter: Timer, main: Timer) -> Result<String, String> {
    let first = starter.await;
    let second = main.await;
    if first == second {
        return Err(format!("{first} twice"));
    }
    Ok(format!("{first}, then {second}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timer_counts_down() {
        let bell = Arc::new(Bell::default());
        let timer = Timer::new("egg", 4);
        assert_eq!(timer.clone(), timer);
        assert_eq!(cook(timer, &bell), Ok("egg".to_string()));
        assert_eq!(bell.rings.load(Ordering::SeqCst), 4);
    }

    #[test]
    fn menu_keeps_order() {
        let bell = Arc::new(Bell::default());
        let menu: Menu<Timer> = [("stew", 3), ("rice", 1)]
            .into_iter()
            .map(|(dish, ticks)| Timer::new(dish, ticks))
            .collect();
        assert_eq!(cook(menu, &bell).unwrap(), ["stew", "rice"]);
    }

    #[test]
    fn silent_futures_stall() {
        let bell = Arc::default();
        let stuck = std::future::pending::<()>();
        assert_eq!(cook(stuck, &bell), Err(Stalled { polls: 1 }));
    }

    #[test]
    fn async_functions() {
        let bell = Arc::new(Bell::default());
        let meal = supper(Timer::new("soup", 1), Timer::new("pie", 2));
        let text = cook(meal, &bell).unwrap();
        assert_eq!(text, Ok("soup, then pie".to_string()));
        let meal = supper(Timer::new("pie", 0), Timer::new("pie", 0));
        assert_eq!(cook(meal, &bell), Ok(Err("pie twice".to_string())));
    }
}
