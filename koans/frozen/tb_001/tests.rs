#[cfg(test)]
mod tests {
    use super::*;
    fn rocket(phase: Phase) -> Rocket {
        Rocket {
            name: "Kiwi".to_string(),
            phase,
        }
    }
    #[test]
    fn ticks_through_the_phases() {
        let mut r = rocket(Phase::Countdown(1));
        r.tick();
        assert!(matches!(r.phase, Phase::Countdown(0)));
        r.tick();
        assert!(matches!(r.phase, Phase::Burn { thrust: 90 }));
        r.tick();
        assert!(matches!(r.phase, Phase::Burn { thrust: 60 }));
        r.tick();
        r.tick();
        assert!(matches!(r.phase, Phase::Coast));
        r.tick();
        assert!(matches!(r.phase, Phase::Coast));
    }
    #[test]
    fn trace_shows_every_tick() {
        let lines = rocket(Phase::Countdown(13)).trace(2);
        assert_eq!(lines.len(), 2);
        assert!(
            lines[0].contains("Kiwi") && lines[0].contains("Countdown") && lines[0].contains("12"),
            "{lines:?}"
        );
        assert!(
            lines[1].contains("Countdown") && lines[1].contains("11"),
            "{lines:?}"
        );
        assert!(rocket(Phase::Coast).trace(0).is_empty());
    }
    #[test]
    fn trace_shows_burn_and_coast() {
        let lines = rocket(Phase::Burn { thrust: 75 }).trace(3);
        assert!(
            lines[0].contains("Burn") && lines[0].contains("thrust") && lines[0].contains("45"),
            "{lines:?}"
        );
        assert!(
            lines[1].contains("15") && lines[2].contains("Coast"),
            "{lines:?}"
        );
        assert!(!lines[2].contains("Burn"));
        let mut last = rocket(Phase::Burn { thrust: 31 });
        last.tick();
        assert!(matches!(last.phase, Phase::Burn { thrust: 1 }));
        last.tick();
        assert!(matches!(last.phase, Phase::Coast));
    }
}
