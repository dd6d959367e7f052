use std::ops::Add;

pub fn sum<T>(values: &[T]) -> T
where
    T: Copy + Default + Add<Output = T>,
{
    let mut lanes = [T::default(); 4];
    let chunks = values.chunks_exact(4);
    let rest = chunks.remainder();
    for chunk in chunks {
        for i in 0..4 {
            lanes[i] = lanes[i] + chunk[i];
        }
    }
    let [a, b, c, d] = lanes;
    rest.iter()
        .fold((a + b) + (c + d), |sum, value| sum + *value)
}

pub fn rainfall(days: &[f32]) -> f32 {
    sum(days) / days.len().max(1) as f32
}
