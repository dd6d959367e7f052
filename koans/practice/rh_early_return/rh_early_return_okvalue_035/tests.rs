#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn serves() {
        let mut q = Queue::default();
        q.draw(1, false);
        q.draw(2, true);
        q.draw(3, true);
        assert_eq!(q.serve(), Err(Counter::Closed));
        q.open = true;
        assert_eq!(
            [q.serve(), q.serve(), q.serve(), q.serve()],
            [Ok(2), Ok(1), Ok(3), Err(Counter::Idle)]
        );
    }
}
