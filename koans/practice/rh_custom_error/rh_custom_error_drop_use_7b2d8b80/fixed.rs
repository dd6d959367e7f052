use std::num::ParseIntError;
use std::thread;

pub fn shard_sum(shards: Vec<String>) -> Result<u64, ParseIntError> {
    let workers: Vec<_> = shards
        .into_iter()
        .map(|shard| {
            thread::spawn(move || -> Result<u64, ParseIntError> {
                let mut sum = 0;
                for word in shard.split_whitespace() {
                    sum += word.parse::<u64>()?;
                }
                Ok(sum)
            })
        })
        .collect();
    workers
        .into_iter()
        .map(|worker| worker.join().unwrap())
        .sum()
}
