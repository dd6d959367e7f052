pub fn pipeline(stages: &[&dyn Fn(u32) -> u32], note: u32) -> u32 {
    stages.iter().fold(note, |n, stage| stage(n))
}

pub fn play<F>(notes: &[u32], shift: F) -> Vec<u32>
where
    F: Fn(u32) -> u32,
{
    let clamp = |n: u32| n.min(127);
    notes
        .iter()
        .map(|&n| pipeline([&shift, &clamp], n))
        .collect()
}
