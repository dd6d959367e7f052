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
    fn lends() {
        let c = Catalogue {
            entries: vec![("D-004", "Fargo"), ("F-120", "Emma")],
        };
        assert_eq!(
            block_on(lend(&c, 'D', 4)),
            Ok(Loan {
                title: "Fargo".into(),
                days: 7
            })
        );
        assert_eq!(block_on(lend(&c, 'F', 120)).unwrap().days, 28);
        assert_eq!(block_on(lend(&c, 'F', 9)), Err("unknown mark".into()));
        assert_eq!(block_on(lend(&c, 'R', 1)), Err("reference only".into()));
    }
}
