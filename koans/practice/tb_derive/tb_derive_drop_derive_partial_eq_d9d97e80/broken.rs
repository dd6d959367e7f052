#[derive(Debug, Eq, Clone, Copy)]
pub enum Feel {
    Frosty,
    Mild,
    Hot,
}

fn feel(celsius: &f32) -> Feel {
    if *celsius < 0.0 {
        Feel::Frosty
    } else if *celsius < 25.0 {
        Feel::Mild
    } else {
        Feel::Hot
    }
}

pub fn classify(celsius: &[f32]) -> Vec<Feel> {
    celsius.iter().map(feel).collect()
}

pub fn fahrenheit(celsius: &[f32]) -> Vec<i32> {
    celsius
        .iter()
        .map(|c: &f32| (c * 1.8 + 32.0).round() as i32)
        .collect()
}
