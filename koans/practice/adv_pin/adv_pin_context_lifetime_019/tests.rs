#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shrinking() {
        let mut garden = [Sprinkler(25), Sprinkler(5), Sprinkler(11)];
        let mut round = Round {
            garden: &mut garden,
        };
        let mut cx = Context::from_waker(std::task::Waker::noop());
        assert_eq!(round.poll_all(&mut cx), 2);
        assert_eq!(round.poll_all(&mut cx), 1);
        assert_eq!(round.poll_all(&mut cx), 0);
    }
}
