#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};
    fn block_on<F: Future>(future: F) -> F::Output {
        let mut future = pin!(future);
        let mut cx = Context::from_waker(Waker::noop());
        loop {
            if let Poll::Ready(out) = future.as_mut().poll(&mut cx) {
                return out;
            }
        }
    }
    #[test]
    fn filters() {
        let p = |from: [u8; 4], port| Packet {
            from: Ipv4Addr::from(from),
            port,
        };
        let list = Blocklist(vec![(Ipv4Addr::new(10, 1, 0, 0), 16)]);
        let packets = [
            p([10, 1, 2, 3], 80),
            p([10, 2, 2, 3], 80),
            p([9, 9, 9, 9], 22),
        ];
        assert_eq!(block_on(admit(&list, &[80, 443], &packets)), [packets[1]]);
    }
}
