use std::future::{ready, Future};

#[derive(Debug, Clone, Copy)]
pub struct Runner {
    pub breath: i32,
    pub pace: i32,
}

pub fn laps(runner: Runner) -> impl Future<Output = u32> {
    let mut breath = runner.breath;
    async move {
        let mut laps = 0;
        while breath > 0 {
            breath -= ready(runner.pace).await;
            laps += 1;
        }
        laps
    }
}

pub async fn relay(team: &[Runner]) -> Option<u32> {
    let (first, rest) = team.split_first()?;
    let mut total = laps(*first).await;
    for runner in rest {
        total += laps(Runner {
            pace: runner.pace + 1,
            ..*runner
        })
        .await;
    }
    Some(total)
}
