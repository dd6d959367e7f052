#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: [Level; 2] = [Level { metres: 3.5 }, Level { metres: 5.0 }];

    #[test]
    fn between_the_limits() {
        assert!(matches!(alarm(Level { metres: 4.2 }, LIMITS), Alarm::Watch));
        assert!(matches!(alarm(Level { metres: 3.5 }, LIMITS), Alarm::Watch));
    }

    #[test]
    fn outside_the_limits() {
        assert!(matches!(alarm(Level { metres: 3.4 }, LIMITS), Alarm::None));
        assert!(matches!(
            alarm(Level { metres: 5.0 }, LIMITS),
            Alarm::Evacuate
        ));
    }
}
