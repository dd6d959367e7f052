#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn launches() {
        let mut cx = Context::from_waker(std::task::Waker::noop());
        let mut countdown = Countdown {
            seconds: 3,
            holds: vec![2, 9],
        };
        let needed = polls_needed(&countdown);
        assert_eq!(needed, 5);
        for _ in 1..needed {
            assert!(Pin::new(&mut countdown).poll(&mut cx).is_pending());
        }
        assert_eq!(
            Pin::new(&mut countdown).poll(&mut cx),
            Poll::Ready("lift-off")
        );
    }
}
