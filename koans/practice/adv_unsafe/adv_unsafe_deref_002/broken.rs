pub fn channel_sum(frames: &[i16], channels: usize, channel: usize) -> i64 {
    assert!(channel < channels);
    let count = frames.len() / channels;
    let mut sample = frames.as_ptr().wrapping_add(channel);
    let mut sum = 0;
    for _ in 0..count {
        sum += i64::from(*sample);
        sample = sample.wrapping_add(channels);
    }
    sum
}

pub fn balance(stereo: &[i16]) -> i64 {
    channel_sum(stereo, 2, 0) - channel_sum(stereo, 2, 1)
}
