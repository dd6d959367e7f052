#[derive(Debug, Default, PartialEq)]
pub struct Streak {
    pub from: usize,
    pub days: usize,
}

pub fn longest_rain(millimetres: &[f32], threshold: f32) -> Streak {
    let best = Streak::default();
    let mut run = 0;
    let mut close = |end: usize, run: usize| {
        if run > best.days {
            best = Streak {
                from: end - run,
                days: run,
            };
        }
    };
    for (day, fallen) in millimetres.iter().enumerate() {
        if *fallen >= threshold {
            run += 1;
        } else {
            close(day, std::mem::take(&mut run));
        }
    }
    close(millimetres.len(), run);
    best
}
