#[cfg(test)]
mod tests {
    use super::*;
    struct Door(u8);
    impl Future for Door {
        type Output = &'static str;
        fn poll(mut self: std::pin::Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
            if self.0 == 0 {
                return Poll::Ready("aunt");
            }
            self.0 -= 1;
            cx.waker().wake_by_ref();
            Poll::Pending
        }
    }
    #[test]
    fn rings() {
        assert_eq!(attend(Door(3)), Some(("aunt", 3)));
    }
    #[test]
    fn nobody() {
        assert_eq!(attend(std::future::pending::<u8>()), None);
    }
}
