use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

pub type Reminder = Pin<Box<dyn Future<Output = String>>>;

pub struct Plant {
    pub name: String,
    pub every_days: u32,
}

pub fn reminder(plant: &Plant, today: u32) -> Reminder {
    let name = plant.name.clone();
    let due = today % plant.every_days == 0;
    Box::pin(async move {
        if due {
            format!("water {name}")
        } else {
            format!("leave {name}")
        }
    })
}

pub fn monday(plants: &[Plant], today: u32) -> Vec<String> {
    let mut cx = Context::from_waker(Waker::noop());
    let mut lines = Vec::new();
    for mut reminder in plants.iter().map(|plant| reminder(plant, today)) {
        match reminder.as_mut().poll(&mut cx) {
            Poll::Ready(line) if line.starts_with("water") => lines.push(line),
            _ => {}
        }
    }
    lines
}
