use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Light {
    Red,
    Amber,
    Green,
}

pub struct UntilGreen {
    light: Light,
}

impl Future for UntilGreen {
    type Output = Light;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Light> {
        self.light = match self.light {
            Light::Red => Light::Amber,
            Light::Amber => Light::Green,
            Light::Green => return Poll::Ready(Light::Green),
        };
        Poll::Pending
    }
}

pub fn changes(light: Light) -> u32 {
    let mut wait = UntilGreen { light };
    let mut wait = Pin::new(&mut wait);
    let mut cx = Context::from_waker(Waker::noop());
    let mut changes = 0;
    while wait.as_mut().poll(&mut cx).is_pending() {
        changes += 1;
    }
    changes
}
