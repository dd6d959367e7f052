use std::sync::Arc;

#[derive(Debug, PartialEq, Clone)]
pub struct Timetable {
    pub route: String,
    pub minutes: Vec<u32>,
}

pub fn extra_run(shared: &Arc<Timetable>, minute: u32) -> Timetable {
    let mut table = (**shared).clone();
    table.minutes.push(minute);
    table
}

pub fn wait_time(table: &Timetable, now: u32) -> Option<u32> {
    let next = table.minutes.iter().find(|minute| **minute >= now)?;
    Some(next - now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extra_run_leaves_the_shared_one() {
        let (route, minutes) = ("7N".to_string(), vec![5, 35]);
        let shared = Arc::new(Timetable { route, minutes });
        let table = extra_run(&shared, 50);
        assert_eq!(table.minutes, vec![5, 35, 50]);
        assert_eq!(table.route, shared.route);
        assert_eq!(shared.minutes.len(), 2);
    }

    #[test]
    fn waits_for_the_next_bus() {
        let (route, minutes) = ("8".to_string(), vec![10, 40]);
        let table = Timetable { route, minutes };
        assert_eq!(wait_time(&table, 25), Some(15));
        assert_eq!(wait_time(&table, 41), None);
    }
}
