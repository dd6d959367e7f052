#[derive(Debug, Clone)]
pub struct Train {
    pub number: String,
    pub to: String,
    pub delay: u32,
}

pub fn board(trains: &[Train]) -> String {
    let mut text = String::new();
    trains.iter().for_each(|train| {
        let late = if train.delay > 0 {
            format!(" +{}", train.delay)
        } else {
            String::new()
        };
        let _ = writeln!(text, "{} {}{late}", train.number, train.to);
    });
    text
}

pub fn punctual(trains: &[Train]) -> bool {
    trains.iter().all(|train| train.delay < 5)
}
