use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

type Stop<'n> = Pin<Box<dyn Future<Output = usize> + 'n>>;

fn describe<'n>(note: &'n str) -> Stop<'n> {
    Box::pin(async move { note.split_whitespace().count() })
}

pub fn tour(rooms: &[(&str, u32)]) -> usize {
    let mut stops = Vec::new();
    for (name, year) in rooms {
        let note = format!("{name} since {year}");
        stops.push(describe(&note));
    }
    let mut cx = Context::from_waker(Waker::noop());
    let mut words = 0;
    for stop in &mut stops {
        if let Poll::Ready(count) = stop.as_mut().poll(&mut cx) {
            words += count;
        }
    }
    words
}
