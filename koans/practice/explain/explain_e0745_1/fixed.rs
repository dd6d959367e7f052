fn temp_address() {
    let val = 2;
    let ptr = &raw const val;
}
