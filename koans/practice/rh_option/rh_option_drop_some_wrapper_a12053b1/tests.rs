#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};
    fn now<F: Future>(future: F) -> F::Output {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("pending"),
        }
    }
    #[test]
    fn sells() {
        let rooms = [
            Room {
                name: "a",
                bids: vec![10, 40],
            },
            Room {
                name: "b",
                bids: vec![],
            },
            Room {
                name: "c",
                bids: vec![55],
            },
        ];
        assert_eq!(now(auction(&rooms, 50)), Some(("c", 55)));
        assert_eq!(now(auction(&rooms, 60)), None);
    }
}
