#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squeezes() {
        let (e, n) = squeeze(vec![
            Event::Quiet,
            Event::Quiet,
            Event::Motion(1),
            Event::Motion(1),
            Event::Motion(2),
            Event::Quiet,
        ]);
        assert_eq!(n, 2);
        assert_eq!(format!("{e:?}"), "[Quiet, Motion(1), Motion(2), Quiet]");
    }

    #[test]
    fn keeps() {
        let (e, n) = squeeze(vec![Event::Noise { level: 1 }, Event::Noise { level: 2 }]);
        assert_eq!(n, 0);
        assert_eq!(e.len(), 2);
    }
}
