use std::thread;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Paint {
    Bare,
    Green,
    White,
}

fn coat(planks: &mut [Paint], paint: Paint) -> usize {
    let mut done = 0;
    for plank in planks.iter_mut().filter(|p| **p == Paint::Bare) {
        *plank = paint;
        done += 1;
    }
    done
}

pub fn paint(fence: &mut [Paint], border: usize) -> (usize, usize) {
    let (left, right) = fence.split_at_mut(border);
    thread::scope(|s| {
        let green = s.spawn(|| coat(left, Paint::Green));
        let white = s.spawn(|| coat(right, Paint::White));
        (green.join().unwrap(), white.join().unwrap())
    })
}
