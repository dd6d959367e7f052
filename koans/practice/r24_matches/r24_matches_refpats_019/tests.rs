#[cfg(test)]
mod tests {
    use super::*;
    fn signal(aspect: Aspect) -> Signal {
        Signal {
            name: "S1".into(),
            aspect,
        }
    }
    #[test]
    fn slowest_of_a_route() {
        assert_eq!(
            slowest(&[signal(Aspect::Clear), signal(Aspect::Caution { speed: 40 })]),
            Some(40)
        );
        assert_eq!(
            slowest(&[signal(Aspect::Clear), signal(Aspect::Stop)]),
            None
        );
    }
    #[test]
    fn codes() {
        assert_eq!(
            [Aspect::Stop, Aspect::Caution { speed: 1 }, Aspect::Clear]
                .each_ref()
                .map(|a| code(a)),
            ['R', 'Y', 'G']
        );
    }
}
