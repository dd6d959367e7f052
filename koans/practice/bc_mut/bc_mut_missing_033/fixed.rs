fn each_sample(raw: &[i32], mut callback: impl FnMut(i32)) {
    for &sample in raw {
        if sample >= 0 {
            callback(sample);
        }
    }
}

pub fn largest_jump(raw: &[i32]) -> i32 {
    let mut previous: Option<i32> = None;
    let mut jump = 0;
    each_sample(raw, |sample| {
        if let Some(last) = previous {
            jump = jump.max(sample - last);
        }
        previous = Some(sample);
    });
    jump
}
