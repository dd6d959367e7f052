use std::collections::VecDeque;

pub struct MovingAverage<I> {
    feed: I,
    window: VecDeque<f64>,
    size: usize,
}

pub fn moving_average<I: Iterator<Item = f64>>(feed: I, size: usize) -> MovingAverage<I> {
    MovingAverage {
        feed,
        window: VecDeque::with_capacity(size),
        size,
    }
}

impl<I> Iterator for MovingAverage<I>
where
    I: Iterator<Item = f64>,
{
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        while self.window.len() < self.size {
            self.window.push_back(self.feed.next()?);
        }
        let mean = self.window.iter().sum::<f64>() / self.size as f64;
        self.window.pop_front();
        Some(mean)
    }
}
