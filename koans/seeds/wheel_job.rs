#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    Bowl,
    Vase,
}

pub struct Job {
    pub turns: usize,
    pub shape: Shape,
}

pub fn first_job(order: &[Shape], wanted: &Shape) -> Option<String> {
    let turns = order.iter().position(|s| s == wanted)?;
    let job = Job {
        turns,
        shape: *wanted,
    };
    Some(format!("{:?} after {}", job.shape, job.turns))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_for_the_vase() {
        let order = [Shape::Bowl, Shape::Bowl, Shape::Vase];
        assert_eq!(
            first_job(&order, &Shape::Vase),
            Some("Vase after 2".to_string())
        );
        assert_eq!(
            first_job(&order, &Shape::Bowl),
            Some("Bowl after 0".to_string())
        );
    }

    #[test]
    fn never_ordered() {
        assert_eq!(first_job(&[Shape::Bowl], &Shape::Vase), None);
        assert_eq!(first_job(&[], &Shape::Bowl), None);
    }
}
