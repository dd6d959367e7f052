use std::thread;

pub struct Chunk {
    start: *mut u32,
    len: usize,
}

// SAFETY: a chunk is the only access to its part of the buffer.
unsafe impl Send for Chunk {}

impl Chunk {
    fn amplify(self, factor: u32) {
        for n in 0..self.len {
            unsafe { *self.start.add(n) *= factor };
        }
    }
}

pub fn amplify_halves(samples: &mut [u32], factor: u32) {
    let (left, right) = samples.split_at_mut(samples.len() / 2);
    let chunks = [left, right].map(|half| Chunk {
        start: half.as_mut_ptr(),
        len: half.len(),
    });
    thread::scope(|scope| {
        for chunk in chunks {
            scope.spawn(move || chunk.amplify(factor));
        }
    });
}
