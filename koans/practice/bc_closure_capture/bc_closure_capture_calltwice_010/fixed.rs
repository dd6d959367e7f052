pub struct Report {
    pub tool: String,
    pub results: Vec<u64>,
}

/// Runs an action as often as asked, collecting what it returns.
pub fn run_times<F>(tool: &str, action: F, times: u32) -> Report
where
    F: Fn(u32) -> u64,
{
    let mut results = vec![action(0)];
    for n in 1..times {
        results.push(action(n));
    }
    Report {
        tool: tool.to_uppercase(),
        results,
    }
}

pub fn sharpen(grit: &[u64], passes: u32) -> Report {
    run_times("chisel", |pass| grit.iter().sum::<u64>() >> pass, passes)
}
