use std::time::Duration;

#[derive(Debug)]
pub struct Echo {
    pub depth: u64,
    pub near: bool,
}

pub fn ping(wait: Option<Duration>) -> Option<String> {
    let time = wait?;
    let depth = time.as_secs() * 750;
    let near = depth < 2000;
    let echo = Echo { depth, near };
    Some(format!("{echo:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_and_far() {
        let near = ping(Some(Duration::from_secs(2))).unwrap();
        let far = ping(Some(Duration::from_secs(4))).unwrap();
        assert_eq!(near, "Echo { depth: 1500, near: true }");
        assert_eq!(far, "Echo { depth: 3000, near: false }");
    }

    #[test]
    fn silence() {
        assert_eq!(ping(None), None);
    }
}
