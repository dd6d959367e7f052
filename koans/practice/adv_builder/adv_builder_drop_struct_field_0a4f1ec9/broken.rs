#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Key {
    pub value: f32,
    pub ease: Option<f32>,
}

pub fn sample(keys: &[Key], time: f32) -> Option<f32> {
    let next = keys.partition_point(|key| key.time <= time);
    let Some(before) = next.checked_sub(1).map(|i| keys[i]) else {
        return keys.first().map(|key| key.value);
    };
    let Some(after) = keys.get(next) else {
        return Some(before.value);
    };
    let t = (time - before.time) / (after.time - before.time);
    let eased = t.powf(before.ease.unwrap_or(1.0));
    Some(before.value + (after.value - before.value) * eased)
}
