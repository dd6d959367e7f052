use std::collections::VecDeque;

pub fn last_readings(readings: &[f64], window: usize) -> &[f64] {
    let mut recent = VecDeque::with_capacity(window);
    for &value in readings {
        if value.is_nan() {
            continue;
        }
        recent.push_back(value);
        if recent.len() > window {
            recent.pop_front();
        }
    }
    recent.make_contiguous()
}
