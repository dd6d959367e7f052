#[cfg(test)]
mod tests {
    use super::*;
    fn rule(device: &str, trigger: Trigger, enabled: bool) -> Rule {
        Rule {
            device: device.to_string(),
            trigger,
            enabled,
        }
    }
    #[test]
    fn summaries() {
        assert_eq!(
            summary(&rule("porch", Trigger::Sunset, true)),
            "porch at sunset"
        );
        assert_eq!(
            summary(&rule("oven", Trigger::Clock { hour: 7, minute: 5 }, true)),
            "oven at 07:05"
        );
        assert_eq!(
            summary(&rule("lamp", Trigger::Phrase("Good Night".into()), false)),
            "lamp on \"good night\" (off)"
        );
    }
    #[test]
    fn rule_keeps_its_trigger() {
        let lamp = rule("lamp", Trigger::Phrase("READ".into()), true);
        assert_eq!(summary(&lamp), "lamp on \"read\"");
        assert_eq!(summary(&lamp), "lamp on \"read\"");
        assert!(matches!(&lamp.trigger, Trigger::Phrase(words) if words == "READ"));
    }
    #[test]
    fn overview_is_sorted() {
        let rules = [
            rule("tv", Trigger::Sunset, false),
            rule("fan", Trigger::Phrase("hot".into()), true),
            rule(
                "heater",
                Trigger::Clock {
                    hour: 22,
                    minute: 30,
                },
                true,
            ),
        ];
        assert_eq!(
            overview(&rules),
            ["fan on \"hot\"", "heater at 22:30", "tv at sunset (off)"]
        );
        assert!(overview(&[]).is_empty());
    }
}
