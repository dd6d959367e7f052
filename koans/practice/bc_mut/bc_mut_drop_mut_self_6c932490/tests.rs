#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_idle() {
        let mut d = Download::default();
        assert_eq!(d.start("x.org"), State::Idle);
        assert_eq!(d.state, State::Fetching("x.org".to_string()));
        assert_eq!(d.start("y.org"), State::Fetching("x.org".to_string()));
    }

    #[test]
    fn from_done() {
        let mut d = Download {
            state: State::Done(vec![1, 2]),
        };
        assert_eq!(d.start("z"), State::Done(vec![1, 2]));
        assert_eq!(d.state, State::Fetching("z".to_string()));
    }
}
