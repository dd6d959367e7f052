//! What the scales under a hive say, and rules about it.

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    pub hour: u32,
    pub kg: f64,
}

/// Looks at a reading and the one before it, and says something or nothing.
pub type Rule = Box<dyn FnMut(&Reading, &Reading) -> Option<String>>;

/// Rules for one hive, asked in the order in which they were added.
#[derive(Default)]
pub struct Watch {
    rules: Vec<Rule>,
}

impl Watch {
    pub fn new() -> Self {
        Watch::default()
    }

    pub fn with(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// All that the rules have to say about a day.
    pub fn look(&mut self, readings: &[Reading]) -> Vec<String> {
        let mut said = Vec::new();
        for pair in readings.windows(2) {
            for rule in &mut self.rules {
                said.extend(rule(&pair[0], &pair[1]));
            }
        }
        said
    }
}

/// Says when a hive lost more than so much within one step: a swarm has left.
pub fn swarm(limit_kg: f64) -> Rule {
    Box::new(move |before, now| {
        let lost = before.kg - now.kg;
        (lost > limit_kg).then(|| format!("{} h: lost {lost:.1} kg", now.hour))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::rc::Rc;

    fn day() -> Vec<Reading> {
        let weights = [40.0, 40.5, 38.0, 38.25];
        let hours = (8..).step_by(2);
        weights
            .into_iter()
            .zip(hours)
            .map(|(kg, hour)| Reading { hour, kg })
            .collect()
    }

    #[test]
    fn swarms_are_noticed() {
        let mut watch = Watch::new().with(swarm(2.0));
        assert_eq!(watch.look(&day()), ["12 h: lost 2.5 kg"]);
        assert!(watch.look(&day()[..1]).is_empty());
    }

    #[test]
    fn a_rule_may_share_its_notes_with_its_owner() {
        let notes = Rc::new(RefCell::new(Vec::new()));
        let kept = Rc::clone(&notes);
        let mut watch = Watch::new().with(Box::new(move |before, now| {
            kept.borrow_mut().push(now.kg - before.kg);
            None
        }));
        assert!(watch.look(&day()).is_empty());
        assert_eq!(*notes.borrow(), [0.5, -2.5, 0.25]);
    }

    #[test]
    fn rules_are_asked_in_order() {
        let mut watch = Watch::new()
            .with(Box::new(|_, now| {
                (now.hour == 14).then(|| "first".to_string())
            }))
            .with(Box::new(|_, now| {
                (now.hour == 14).then(|| "second".to_string())
            }));
        assert_eq!(watch.look(&day()), ["first", "second"]);
    }
}
