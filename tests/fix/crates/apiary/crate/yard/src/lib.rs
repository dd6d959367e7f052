//! All the hives of a yard, each looked at by a thread of its own.

mod hive;

use std::cell::RefCell;
use std::thread;

use scales::{swarm, Watch};

pub use hive::Hive;

/// What is said of each hive, in the order of the hives.
pub fn inspect(hives: &[Hive], limit_kg: f64) -> Vec<(String, Vec<String>)> {
    thread::scope(|scope| {
        let watchers: Vec<_> = hives
            .iter()
            .map(|hive| {
                let mut watch = Watch::new().with(swarm(limit_kg));
                scope.spawn(move || {
                    (hive.name().to_string(), watch.look(hive.readings()))
                })
            })
            .collect();
        let joined = watchers.into_iter().map(|watcher| watcher.join());
        joined.filter_map(Result::ok).collect()
    })
}

/// The weight of the whole yard, at the end of the day.
pub fn total_kg(hives: Vec<Hive>) -> f64 {
    let total = RefCell::new(0.0);
    thread::scope(|scope| {
        for hive in &hives {
            scope.spawn(|| {
                let last = hive.readings().last().map_or(0.0, |reading| reading.kg);
                *total.borrow_mut() += last;
            });
        }
    });
    total.into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hives() -> Vec<Hive> {
        vec![
            Hive::new("linden", &[40.0, 36.5, 36.75]),
            Hive::new("brook", &[28.0, 28.5]),
            Hive::new("empty", &[]),
        ]
    }

    #[test]
    fn each_hive_is_inspected() {
        let found = inspect(&hives(), 2.0);
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["linden", "brook", "empty"]);
        assert_eq!(found[0].1, ["1 h: lost 3.5 kg"]);
        assert!(found[1].1.is_empty());
    }

    #[test]
    fn the_yard_is_weighed() {
        assert_eq!(total_kg(hives()), 65.25);
    }
}
