#[cfg(test)]
mod tests {
    use super::*;
    use std::task::{Context, Poll, Waker};
    #[test]
    fn flies() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut flights = plans(&[(80, 130), (9, 200)]);
        assert_eq!(flights[0].as_mut().poll(&mut cx), Poll::Ready(90));
        assert_eq!(flights[1].as_mut().poll(&mut cx), Poll::Ready(0));
    }
}
