#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn third_poll() {
        let mut left = 2;
        let kettle = std::future::poll_fn(|cx| {
            if left == 0 {
                return Poll::Ready("whistle");
            }
            left -= 1;
            cx.waker().clone().wake();
            Poll::Pending
        });
        assert_eq!(polls_until_ready(kettle, 9), Some((3, "whistle")));
        assert_eq!(polls_until_ready(std::future::pending::<u8>(), 4), None);
    }
}
