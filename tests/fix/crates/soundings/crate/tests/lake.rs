use soundings::{read, Profile};

const LAKE: &str = "# from the pier\n0 0.2\n40 12.6\n80 31\n120 4.4\n";

#[test]
fn a_lake_is_read_and_asked() {
    let profile = Profile::new(read(LAKE).unwrap());
    assert_eq!(profile.deepest().map(|found| found.at), Some(80));
    let depth = profile.depth_at(20).unwrap();
    assert!((depth - 6.4).abs() < 1e-9, "{depth}");
}
